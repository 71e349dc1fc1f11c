import base from './jest.config.js';

/** Tests that need more than npm: Debian's packages, the packed package, time. One at a time. */
export default {
  ...base,
  roots: ['<rootDir>/test/acceptance'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
  testTimeout: 300_000,
};
