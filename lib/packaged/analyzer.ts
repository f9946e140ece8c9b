/**
 * What `analyzer.js` holds: compromise, the word lists, the rules, and all that works with them. One packaged file
 * for the background, the pages and their threads (entrypoints/analyzer.ts); ./load.ts reads it.
 */
export { analyze, createAnalyzerCache, readNewcomer } from '../analyzer/analyze.ts';
export { findRestingRules } from '../analyzer/verdict/fatigue.ts';
export { countLinksOut } from '../analyzer/reading/links-out.ts';
export { readModel } from '../analyzer/model/model.ts';
export { annotateDraft } from '../analyzer/reading/read-draft.ts';
export { rules } from '../analyzer/rules/index.ts';
export { createJudge } from '../past-posts/judge.ts';
export { topicsOf } from '../tagged/topics.ts';
