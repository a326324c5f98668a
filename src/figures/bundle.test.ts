import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** Bundles reading, checking and reconciling as for a browser, Papa Parse apart. */
async function bundle() {
  const contents = `
    export { checkData } from './src/figures/checkData.ts';
    export * from './src/figures/define.ts';
    export * from './src/figures/check.ts';
    export * from './src/table/fieldTypes.ts';
    export { writeTable } from './src/table/writeTable.ts';`;
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    ...{ bundle: true, minify: true, charset: 'utf8', format: 'esm', platform: 'browser' },
    ...{ write: false, metafile: true, external: ['papaparse'] },
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => file);
  return { inputs, bytes: brotliCompressSync(outputFiles[0]?.contents ?? '').length };
}

test('tables are read and reconciled in a browser by our own code and Papa Parse alone', async () => {
  const { inputs, bytes } = await bundle();
  expect(inputs.filter((file) => !/^src\/(?:table|figures)\//.test(file))).toEqual([]);
  expect(bytes).toBeLessThan(15_000);
});
