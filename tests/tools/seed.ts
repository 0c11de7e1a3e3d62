import fc from 'fast-check';

/**
 * Before every test file: generated cases come from one seed, so that `npm test` says the same of the same code every
 * time. `npm run hunt` looks further with seeds of its own; what it finds becomes an example in the test.
 */
fc.configureGlobal({ seed: Number(process.env.TSUNAGI_SEED ?? 20_261_121) });
