/** ES modules of our dependencies are compiled too, so that the whole suite runs as CommonJS without flags. */
const esModules = [
  'parse5',
  'entities',
  '@noble',
  'big\\.js',
  'canonicalize',
  'chokidar',
  'readdirp',
  'unpdf',
];

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // Each file runs by itself; a worker that has grown is replaced.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
  // For machines that do other work too; what must be quick says so itself.
  testTimeout: 300_000,
  testPathIgnorePatterns: ['/node_modules/', '/test/acceptance/'],
  // The library has this entry for the import of modules alone.
  moduleNameMapper: { '^unpdf/pdfjs$': '<rootDir>/node_modules/unpdf/dist/pdfjs.mjs' },
  transform: {
    '^.+\\.m?[jt]s$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`node_modules/(?!(${esModules.join('|')})/)`],
};
