import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as analyzer from '../lib/packaged/analyzer.ts';
import { offerAnalyzer } from '../lib/packaged/load.ts';

/** `analyzer.js`, which each process that judges a text loads once. */
export default defineUnlistedScript(() => offerAnalyzer(analyzer));
