import { parseEdtf, type Window } from '../../model/index.ts';
import { useReader } from '../reader.ts';

/** Each reading of the stated time as a line from start to end, with the part that has passed; the table beside it says the same. */
export function WindowLines({ windows, asOf }: { readonly windows: readonly Window[]; readonly asOf: string }) {
  const { t, tr } = useReader();
  const today = parseEdtf(asOf)?.earliest ?? null;
  const spans = windows.flatMap((window) => {
    const start = window.start === null ? null : (parseEdtf(window.start)?.earliest ?? null);
    const end = window.end === null ? null : (parseEdtf(window.end)?.latest ?? null);
    return start === null || end === null || end < start ? [] : [{ start, end, window }];
  });
  if (spans.length === 0 || today === null) return null;
  const from = Math.min(...spans.map((span) => span.start), today);
  const to = Math.max(...spans.map((span) => span.end), today);
  const at = (day: number) => Math.round(((day - from) / Math.max(to - from, 1)) * 600);
  const height = spans.length * 22 + 10;
  return (
    <svg
      class="windows"
      viewBox={`-6 0 612 ${height}`}
      role="img"
      aria-label={t('windows-figure', {
        windows: tr.list(spans.map(({ window }) => tr.date(`${window.start}/${window.end}`))),
        date: tr.date(asOf),
      })}
    >
      {spans.map((span, row) => {
        const y = row * 22 + 8;
        const passed = Math.min(Math.max(today, span.start), span.end);
        return (
          <g>
            <rect
              class="window-whole"
              x={at(span.start)}
              y={y}
              width={Math.max(at(span.end) - at(span.start), 2)}
              height="10"
              rx="2"
            />
            <rect
              class="window-passed"
              x={at(span.start)}
              y={y}
              width={Math.max(at(passed) - at(span.start), 0)}
              height="10"
              rx="2"
            />
          </g>
        );
      })}
      <path class="window-today" d={`M${at(today)} 0V${height}`} />
    </svg>
  );
}
