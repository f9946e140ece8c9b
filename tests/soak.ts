/** Whether this is `npm run test:soak`: everything drawn at random runs for longer, and the tests of the tests run too. */
export const isSoak = process.env['SOAK'] !== undefined;
