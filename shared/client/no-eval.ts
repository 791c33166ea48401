import { config } from 'zod';

// Imported first by every page: strict content policies forbid compiled validators, and trying them would report a violation.
config({ jitless: true });
