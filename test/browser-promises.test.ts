// What every page keeps for every reader: words that are longer than ours fit on a narrow phone, nothing moves where they
// ask for rest, what is drawn can be told from its ground in both themes, and nobody else is asked for anything.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, devices, launch, openPage } from './browser.ts';
import { type DemoSite, serveDemo } from './demo-site.ts';

/** One page of each kind. */
const pages = [
  '',
  'commitments?sort=-promised',
  'commitment/celac-2025-scholarships',
  'documents',
  'document/seed-article',
  'statement/st-c7d9df04545bb2231d367814ffb12f735a5af47e7df686c9248233e4053400c0',
  'parties',
  'party/china',
  'countries',
  'country/BZ',
  'questions',
  'question/aid',
  'question/works',
  'observations',
  'explore',
  'explore?view=time',
  'places',
  'sector/transport',
  'money',
  'activities',
  'activity/worldbank-projects-lac-2025:P005917',
  'work/work-belize-coastal-highway',
  'instrument/beijing-declaration-2025',
  'compare?left=china&right=united-states',
  'search?q=3%2C500+scholarships',
  'mission',
  'method',
  'data',
  'coverage',
  'coverage?view=list',
  'contradictions',
  'findings/gcdf3-lac',
  'standard-check/gcdf3-lac',
  'sql',
  'verify',
  'help',
  'glossary',
  'about',
  'borders',
  'corrections',
  'offline',
  'tour/1',
  'contribute/work:work-belize-coastal-highway',
  'nothing/here',
];

/** Words of the page with two fifths more letters, as another language may have them; heads that stand beside cells too. */
const lengthen = (page: Page) =>
  page.evaluate(() => {
    const longer = (text: string) =>
      text.replaceAll(/\p{L}+/gu, (word) => word + 'w'.repeat(Math.ceil(word.length * 0.4)));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      // What sources name by an address, a hash or a path has the same length in every language.
      if (!node.parentElement?.closest('script,style,code,pre,.address') && !/[/_]|\w{24}/.test(node.textContent ?? ''))
        node.textContent = longer(node.textContent ?? '');
    for (const each of document.querySelectorAll('[data-head]'))
      each.setAttribute('data-head', longer(each.getAttribute('data-head') ?? ''));
  });
/** Texts that do not fit where they stand. */
const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const width = document.documentElement.clientWidth;
    for (const each of document.querySelectorAll<HTMLElement>('body *')) {
      if (each.closest('.hidden,.skip,svg,select,textarea,pre,.wide,.matrix,script,style,[hidden]')) continue;
      const own = [...each.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '');
      if (!own || each.getClientRects().length === 0) continue;
      const style = getComputedStyle(each);
      let isUnseen = false;
      for (let up: Element | null = each; up; up = up.parentElement)
        if (getComputedStyle(up).clipPath === 'inset(50%)') isUnseen = true;
      if (isUnseen) continue;
      const beyond = [...each.childNodes].some((node) => {
        if (node.nodeType !== 3) return false;
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].some((box) => box.right > width + 1 || box.left < -1);
      });
      const cut =
        style.display !== 'inline' &&
        style.overflow !== 'visible' &&
        (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1);
      if (beyond || cut)
        found.push(`${each.tagName}.${each.className}: ${(each.textContent ?? '').trim().slice(0, 60)}`);
    }
    return found;
  });

/** Colours of what is drawn against the ground on which it lies, as far as they say something: each with its contrast. */
const drawn = (page: Page): Promise<{ readonly what: string; readonly contrast: number }[]> =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    const pen = canvas.getContext('2d', { willReadFrequently: true })!;
    const rgba = (colour: string): [number, number, number, number] => {
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = pen.getImageData(0, 0, 1, 1).data;
      return [r!, g!, b!, a! / 255];
    };
    const light = ([r, g, b]: readonly number[]) => {
      const [x, y, z] = [r!, g!, b!].map((each) => {
        const part = each / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!;
    };
    const groundOf = (element: Element | null): number[] => {
      for (let each = element; each; each = each.parentElement) {
        const ground = rgba(getComputedStyle(each).backgroundColor);
        if (ground[3] > 0.99) return ground;
      }
      return rgba(getComputedStyle(document.documentElement).backgroundColor)[3] > 0
        ? rgba(getComputedStyle(document.documentElement).backgroundColor)
        : [255, 255, 255];
    };
    const contrast = (one: readonly number[], other: readonly number[]) => {
      const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
      return (high! + 0.05) / (low! + 0.05);
    };
    const found: { what: string; contrast: number }[] = [];
    const seen = new Set<string>();
    const add = (what: string, colour: string, ground: readonly number[]) => {
      const read = rgba(colour);
      if (read[3] < 0.99 || seen.has(`${what} ${colour} ${ground}`)) return;
      seen.add(`${what} ${colour} ${ground}`);
      found.push({ what: `${what} ${colour} on ${ground.slice(0, 3)}`, contrast: contrast(read, ground) });
    };
    for (const each of document.querySelectorAll('input:not([type=hidden]),select,textarea,button')) {
      if (each.getClientRects().length === 0) continue;
      const style = getComputedStyle(each);
      const outside = groundOf(each.parentElement);
      // A field is told by its edge, a button by its edge or its own ground.
      const own = rgba(style.backgroundColor);
      if (each.tagName === 'BUTTON' && own[3] > 0.99 && contrast(own, outside) >= 3)
        add('button', style.backgroundColor, outside);
      else if (style.borderTopStyle !== 'none') add(`edge of ${each.tagName}`, style.borderTopColor, outside);
    }
    for (const each of document.querySelectorAll(
      '.label svg.shape *, .label-large svg.shape *, svg.bar > :not(.bar-ground)',
    )) {
      if (each.getClientRects().length === 0) continue;
      const style = getComputedStyle(each);
      const ground = groundOf(each.parentElement);
      const painted =
        each instanceof SVGElement ? (style.fill === 'none' ? style.stroke : style.fill) : style.backgroundColor;
      if (painted !== 'none')
        add(
          `drawn ${each.tagName}.${each.getAttribute('class') ?? each.parentElement?.getAttribute('class')}`,
          painted,
          ground,
        );
    }
    const focused = document.querySelector<HTMLElement>('main a[href]');
    if (focused) {
      focused.focus({ preventScroll: true });
      const style = getComputedStyle(focused);
      if (style.outlineStyle !== 'none') add('focus', style.outlineColor, groundOf(focused.parentElement));
    }
    return found;
  });

/** What moves, or would on the next change. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = document.getAnimations().map((each) => `animation ${String((each as CSSAnimation).animationName)}`);
    if (getComputedStyle(document.documentElement).scrollBehavior === 'smooth') found.push('smooth scrolling');
    for (const each of document.querySelectorAll('*')) {
      const style = getComputedStyle(each);
      if (style.animationName !== 'none') found.push(`${each.tagName} ${style.animationName}`);
      if (style.transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0))
        found.push(`${each.tagName} transition`);
    }
    if (document.querySelector('animate,animateTransform,animateMotion,set,marquee,blink,video,audio,img[src$=".gif"]'))
      found.push('moving picture');
    return found;
  });

describeInBrowser('every page', () => {
  let browser: Browser;
  let site: DemoSite;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serveDemo()]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  /** A page that is not there is noted by the browser itself. */
  const go = (page: Page, address: string) => page.goto(address, { waitUntil: 'load' });

  it('holds words that are two fifths longer, at 320 pixels', async () => {
    const context = await browser.newContext({ baseURL: site.url, viewport: { width: 320, height: 844 } });
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of pages)
      for (const lang of ['es', 'en'] as const) {
        await go(page, `/${lang}/${path}`);
        await lengthen(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > 320) found.push(`${lang}/${path}: ${wide} pixels wide`);
        found.push(...(await clipped(page)).slice(0, 3).map((what) => `${lang}/${path}: ${what}`));
      }
    expect(found).toEqual([]);
    await context.close();
  }, 600_000);

  it('moves nothing for whoever asks for rest, and draws nothing that its ground hides, in light and in dark', async () => {
    const context = await browser.newContext({ baseURL: site.url, ...devices.desktop, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const [restless, pale] = [[] as string[], new Set<string>()];
    let measured = 0;
    for (const path of pages) {
      await go(page, `/es/${path}`);
      restless.push(...(await moving(page)).map((what) => `${path}: ${what}`));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const { what, contrast } of await drawn(page)) {
          measured += 1;
          if (contrast < 3) pale.add(`${colorScheme}: ${what}: ${contrast.toFixed(2)}`);
        }
      }
    }
    expect(restless).toEqual([]);
    expect([...pale]).toEqual([]);
    expect(measured).toBeGreaterThan(200);
    await context.close();
  }, 600_000);

  it('asks nobody else for anything and keeps nothing of the reader, embeds too', async () => {
    const { page, done } = await openPage(browser, site.url, devices.desktop);
    const embeds = new Set<string>();
    for (const path of pages.filter((each) => each !== 'nothing/here')) {
      const response = await go(page, `/en/${path}`);
      expect([path, response?.status(), response?.headers()['set-cookie']]).toEqual([path, 200, undefined]);
      for (const [, address] of (await page.content()).matchAll(
        /["'; ](?:https?:\/\/[^/"' ]+)?(\/embed\/[^"'& ]+(?:&amp;[^"'& ]+)*)/g,
      ))
        embeds.add(address!.replaceAll('&amp;', '&'));
    }
    expect(embeds.size).toBeGreaterThan(5);
    for (const address of embeds) {
      const response = await go(page, address);
      expect([address, response?.status(), response?.headers()['set-cookie']]).toEqual([address, 200, undefined]);
    }
    expect(await page.context().cookies()).toEqual([]);
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      document.cookie,
    ]);
    expect(kept).toEqual([0, 0, 0, '']);
    // Fails when anything went to another host.
    await done();
  }, 600_000);
});
