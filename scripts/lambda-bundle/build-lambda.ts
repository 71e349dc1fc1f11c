import { cp, rm } from 'node:fs/promises';
import { basename, join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

export interface LambdaSource {
  /** Its file name without extension is the module name in the function's settings. */
  readonly entry: string;
  /** Entry of the process that the function starts; stands beside the other. */
  readonly neighbour?: string;
  /** Copied beside the bundle, where the entry looks for it. */
  readonly rulesFolder: string;
  /** Emptied first. */
  readonly outdir: string;
}

export interface LambdaBundle {
  readonly outdir: string;
  /** Of the code that is loaded at every start; rules are not counted. */
  readonly sizeBytes: number;
  /** Of the code that waits for a document of its format. */
  readonly laterBytes: number;
}

/** Bytes of code at the start. More makes every cold start slower, so it is a decision and not an accident. */
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
export async function buildLambda({
  entry,
  neighbour,
  rulesFolder,
  outdir,
}: LambdaSource): Promise<LambdaBundle> {
  await rm(outdir, { recursive: true, force: true });
  const entryPoints = [entry, neighbour]
    .flatMap((path) => path ?? [])
    .map((path) => ({ in: path, out: parse(path).name }));
  const { metafile } = await build({ ...options, metafile: true, entryPoints, outdir });
  await cp(rulesFolder, join(outdir, 'rules'), { recursive: true, filter: isRulesEntry });
  return { outdir, ...codeSizes(metafile) };
}

/** Rule files and their folders; schema and notes stay here. */
function isRulesEntry(path: string): boolean {
  const name = basename(path);
  return !name.includes('.') || (name.endsWith('.json') && !name.endsWith('.schema.json'));
}

type Outputs = Metafile['outputs'];

/** The file and everything that it imports before it runs. */
function loadedWith(path: string, outputs: Outputs, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const imports = outputs[path]?.imports ?? [];
  for (const each of imports) {
    if (each.kind === 'import-statement' && each.path in outputs) loadedWith(each.path, outputs, seen);
  }
  return seen;
}

function codeSizes({ outputs }: Metafile): Pick<LambdaBundle, 'sizeBytes' | 'laterBytes'> {
  const modules = Object.keys(outputs).filter((path) => path.endsWith('.mjs'));
  const entries = modules.filter((path) => outputs[path]?.entryPoint && !path.includes('/chunks/'));
  const atStart = new Set(entries.flatMap((path) => [...loadedWith(path, outputs)]));
  const size = (paths: readonly string[]): number =>
    paths.reduce((total, path) => total + (outputs[path]?.bytes ?? 0), 0);
  return {
    sizeBytes: size(modules.filter((path) => atStart.has(path))),
    laterBytes: size(modules.filter((path) => !atStart.has(path))),
  };
}
