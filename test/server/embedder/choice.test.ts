import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { chooseEmbedder, embedderSettings } from '../../../server/embedder/choice';
import { idOfModel } from '../../../server/embedder/folder-model';
import { temporaryFolder } from '../temporary-folder';

const choose = (env: Record<string, string>) => chooseEmbedder(embedderSettings(env));

function folderWith(...files: string[]): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'onnx'));
  for (const file of files) writeFileSync(join(folder, file), file);
  return folder;
}

describe('the embedder’s settings', () => {
  it.each([
    [{}, { kind: 'shipped' }],
    [{ JUMELLES_EMBEDDER: ' ' }, { kind: 'shipped' }],
    [{ JUMELLES_EMBEDDER: 'off' }, { kind: 'off' }],
    [{ JUMELLES_EMBEDDER: 'OFF' }, { kind: 'off' }],
  ])('%j choose %j', (env, chosen) => {
    expect(choose(env)).toEqual(chosen);
  });

  it.each([
    ['http://models.example:8080', 'http://models.example:8080/v1/embeddings'],
    ['http://models.example:8080/', 'http://models.example:8080/v1/embeddings'],
    ['https://models.example/v1', 'https://models.example/v1/embeddings'],
    ['https://models.example/v1/embeddings', 'https://models.example/v1/embeddings'],
    ['https://models.example/d/embeddings?api-version=1#top', 'https://models.example/d/embeddings?api-version=1'],
    ['HTTP://models.example', 'http://models.example/v1/embeddings'],
  ])('call the server %s at %s', (JUMELLES_EMBEDDER, call) => {
    const chosen = choose({ JUMELLES_EMBEDDER, JUMELLES_EMBEDDER_MODEL: 'e5' });
    expect(chosen.kind === 'server' && chosen.url.href).toBe(call);
  });

  it.each([
    [['model.json', 'vocab.json'], 'tfjs', 'model.json'],
    [['model.onnx', 'tokenizer.json'], 'onnx', 'model.onnx'],
    [['onnx/model_quantized.onnx', 'tokenizer.json', 'vocab.json'], 'onnx', 'onnx/model_quantized.onnx'],
  ])('find in a folder with %j a model of the kind %s', (files, kind, file) => {
    const folder = folderWith(...files);
    expect(choose({ JUMELLES_EMBEDDER: folder })).toEqual({ kind, folder, file: join(folder, file) });
  });

  it.each<[name: string, env: () => Record<string, string>, says: RegExp]>([
    ['a folder that is not there', () => ({ JUMELLES_EMBEDDER: '/nowhere/model' }), /"\/nowhere\/model", but there is no such folder\. Give /],
    ['a file', () => ({ JUMELLES_EMBEDDER: join(folderWith('model.onnx'), 'model.onnx') }), /is a file; give the folder that holds model\.onnx\.$/],
    ['an empty folder', () => ({ JUMELLES_EMBEDDER: folderWith() }), /holds no model: .* Give the folder/],
    ['a graph model without its vocabulary', () => ({ JUMELLES_EMBEDDER: folderWith('model.json') }), /not the vocab\.json .* Put it there/],
    ['an ONNX model without its tokenizer', () => ({ JUMELLES_EMBEDDER: folderWith('model.onnx') }), /not the tokenizer\.json .* Put it there/],
    ['another protocol', () => ({ JUMELLES_EMBEDDER: 'ftp://models.example' }), /begins with "ftp:\/\/", but .* http:\/\/ or https:\/\/\. Give/],
    ['no valid URL', () => ({ JUMELLES_EMBEDDER: 'http://' }), /not a valid one\. Give it as/],
    ['a URL without a model', () => ({ JUMELLES_EMBEDDER: 'http://models.example' }), /^JUMELLES_EMBEDDER names the server models\.example, .* Set JUMELLES_EMBEDDER_MODEL/],
    ['a URL that holds a password', () => ({ JUMELLES_EMBEDDER: 'http://me:geheim@models.example', JUMELLES_EMBEDDER_MODEL: 'e5' }), /user name or password\. Take it out/],
    ['a key of more than one line', () => ({ JUMELLES_EMBEDDER: 'http://models.example', JUMELLES_EMBEDDER_MODEL: 'e5', JUMELLES_EMBEDDER_KEY: 'geheim\nheim' }), /JUMELLES_EMBEDDER_KEY has characters .* Set it anew/],
  ])('that name %s are refused with what to do next', (_name, env, says) => {
    let said = '';
    try {
      choose(env());
    } catch (error) {
      said = error instanceof Error ? `${error.name}: ${error.message}` : '';
    }
    expect(said.replace(/^UserFacingError: /, '')).toMatch(says);
    expect(said).toMatch(/^UserFacingError: .*JUMELLES_EMBEDDER/);
    expect(said).not.toContain('geheim');
  });

  it('never show the key when they are printed or written as JSON', () => {
    const settings = embedderSettings({ JUMELLES_EMBEDDER: 'http://models.example', JUMELLES_EMBEDDER_MODEL: 'e5', JUMELLES_EMBEDDER_KEY: 'geheim' });
    const chosen = chooseEmbedder(settings);
    for (const value of [settings, chosen]) expect(inspect(value, { depth: 9 }) + JSON.stringify(value)).not.toContain('geheim');
    expect(chosen.kind === 'server' && chosen.key()).toBe('geheim');
  });
});

describe('a model in a folder', () => {
  it('has another name when its files change, and the same one when it moves', async () => {
    const name = async (content: string) => {
      const folder = join(temporaryFolder(), 'e5');
      mkdirSync(folder);
      writeFileSync(join(folder, 'model.onnx'), content);
      writeFileSync(join(folder, 'tokenizer.json'), '{}');
      const chosen = choose({ JUMELLES_EMBEDDER: folder });
      if (chosen.kind !== 'onnx') throw new Error('no ONNX model');
      return idOfModel(chosen);
    };
    const [first, moved, changed] = [await name('a'), await name('a'), await name('b')];
    expect(first).toMatch(/^e5-[0-9a-f]{12}$/);
    expect(moved).toBe(first);
    expect(changed).not.toBe(first);
  });
});
