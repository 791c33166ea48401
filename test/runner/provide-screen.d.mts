export function missingForScreen(environment?: NodeJS.ProcessEnv): string[];
export function provideScreen(environment?: NodeJS.ProcessEnv): void;
