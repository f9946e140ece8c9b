/**
 * The contents of `analyzer.js`: compromise, the word lists, the rules and the code that uses them. The background,
 * the pages and their workers share this one packaged file (entrypoints/analyzer.ts), and ./load.ts reads it.
 */
export { analyze, createAnalyzerCache, readNewcomer } from '../analyzer/analyze.ts';
export { findRestingRules } from '../analyzer/verdict/fatigue.ts';
export { countLinksOut } from '../analyzer/reading/links-out.ts';
export { readModel } from '../analyzer/model/model.ts';
export { annotateDraft } from '../analyzer/reading/read-draft.ts';
export { rules } from '../analyzer/rules/index.ts';
export { createJudge } from '../past-posts/judge.ts';
export { topicsOf } from '../tagged/topics.ts';
