import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/e2e/screenshots/take.ts'],
    globalSetup: ['test/e2e/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
