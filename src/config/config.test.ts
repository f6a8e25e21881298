import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { environmentName, loadConfig, type Setting, settings } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'obras-config-'));
writeFileSync(join(folder, 'obras.config.json'), '{"port": 5000, "threads": 1}');
writeFileSync(join(folder, 'wrong.json'), '{"prot": 5000}');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('configuration', () => {
  it('lets flags win over the environment, the file and the defaults, and says where each value is from', () => {
    const { config, origins } = loadConfig({
      folder,
      environment: { OBRAS_PORT: '6000', OBRAS_HOST: '::1' },
      flags: { port: 7000 },
    });
    expect([config.port, config.threads, config.host, config.logLevel]).toEqual([7000, 1, '::1', 'info']);
    expect([origins.port, origins.threads, origins.host, origins.logLevel]).toEqual([
      'flag',
      'file',
      'environment',
      'default',
    ]);
    expect(loadConfig({ folder, environment: { OBRAS_PORT: '6000' }, flags: {} }).config.port).toBe(6000);
  });
  it('names the key that is wrong, wherever it comes from', () => {
    expect(() => loadConfig({ folder, environment: { OBRAS_PORT: 'high' }, flags: {} })).toThrow(
      /port \(from: environment\)/,
    );
    expect(() => loadConfig({ folder, file: 'wrong.json', environment: {}, flags: {} })).toThrow(
      /"prot" is not a setting/,
    );
    expect(() => loadConfig({ folder, file: 'none.json', environment: {}, flags: {} })).toThrow(
      /no configuration file/,
    );
  });
  it('reads "false" from the environment as false', () => {
    expect(loadConfig({ folder, environment: { OBRAS_READ_ONLY: 'false' }, flags: {} }).config.readOnly).toBe(false);
  });
  it('has a sentence and an environment name for every key', () => {
    for (const key of Object.keys(settings) as Setting[]) {
      expect(settings[key].what).toMatch(/\.$/);
      expect(environmentName(key)).toMatch(/^OBRAS_[A-Z_]+$/);
    }
  });
});
