import { cp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

export interface LambdaSource {
  /** Its file name without extension is the module name in the function's settings. */
  readonly entry: string;
  /** Copied beside the bundle, where the entry looks for it. */
  readonly rulesFolder: string;
  /** Emptied first. */
  readonly outdir: string;
}

export interface LambdaBundle {
  readonly outdir: string;
  /** Of all code together; rules are not counted. */
  readonly sizeBytes: number;
}

/** Bytes of code. More makes every cold start slower, so it is a decision and not an accident. */
export const sizeBudgetBytes = 1_500_000;

/** CommonJS packages in an ES module still call `require`. */
const requireBanner =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** zod carries its messages in some fifty languages, a fifth of the bundle; operators read the English ones, which it imports by themselves. */
const withoutLanguages: Plugin = {
  name: 'without-languages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/locales\/index\.js$/ }, ({ resolveDir }) =>
      resolveDir.includes('zod') ? { path: 'languages', namespace: 'none' } : undefined,
    );
    onLoad({ filter: /^languages$/, namespace: 'none' }, () => ({ contents: 'export {};' }));
  },
};

const options: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  // What is imported on first use stays a file of its own.
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  // The module builds of the SDK leave out what is not used.
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'none',
  sourcemap: 'external',
  banner: { js: requireBanner },
  alias: { 'jsonpath-plus': fileURLToPath(new URL('./no-jsonpath.ts', import.meta.url)) },
  plugins: [withoutLanguages],
  logLevel: 'warning',
};

/** Builds the folder that is deployed: the entry with everything it needs, and the rules. */
export async function buildLambda({ entry, rulesFolder, outdir }: LambdaSource): Promise<LambdaBundle> {
  await rm(outdir, { recursive: true, force: true });
  const { metafile } = await build({ ...options, metafile: true, entryPoints: [entry], outdir });
  await cp(rulesFolder, join(outdir, 'rules'), { recursive: true, filter: isRulesEntry });
  return { outdir, sizeBytes: codeSize(metafile) };
}

/** Rule files and their folders; schema and notes stay here. */
function isRulesEntry(path: string): boolean {
  const name = basename(path);
  return !name.includes('.') || (name.endsWith('.json') && !name.endsWith('.schema.json'));
}

function codeSize({ outputs }: Metafile): number {
  return Object.entries(outputs)
    .filter(([path]) => path.endsWith('.mjs'))
    .reduce((total, [, { bytes }]) => total + bytes, 0);
}
