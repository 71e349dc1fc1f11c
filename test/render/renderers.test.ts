import { describe, expect, test } from '@jest/globals';
import { checkResult } from '../../core/findings/check-result.ts';
import { plain } from '../../core/render/renderer.ts';
import { renderers } from '../../core/render/renderers.ts';
import { aResult } from './a-result.ts';

test('the hand-made result keeps the contract', () => {
  expect(checkResult.parse(aResult())).toEqual(aResult());
});

describe.each(Object.entries(renderers))('%s', (_name, renderer) => {
  test('ends with one line end, and says the same of the same result', () => {
    const text = renderer.render(aResult(), plain);
    expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
    expect(renderer.render(aResult(), plain)).toBe(text);
  });

  test('renders a result with nothing in it', () => {
    const empty = aResult({ outcomes: [], findings: [], problems: [], verdict: 'compliant' });
    expect(renderer.render(empty, plain)).toContain(empty.source.name);
  });
});

describe('json', () => {
  test('holds the whole result', () => {
    expect(JSON.parse(renderers.json.render(aResult()))).toEqual(aResult());
  });

  test('several results make one array', () => {
    const { open, between, close, render } = renderers.json;
    const text = open + [aResult(), aResult()].map((result) => render(result)).join(between) + close;
    expect(JSON.parse(text)).toEqual([aResult(), aResult()]);
  });
});

describe('ndjson', () => {
  test('is one line, and the whole result', () => {
    const line = renderers.ndjson.render(aResult());
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(JSON.parse(line)).toEqual(aResult());
  });

  test('several results are several lines', () => {
    const { open, between, close, render } = renderers.ndjson;
    const text = open + [aResult(), aResult()].map((result) => render(result)).join(between) + close;
    expect(text.trimEnd().split('\n')).toHaveLength(2);
  });
});
