import { it } from 'vitest';

it.todo('is being written');
