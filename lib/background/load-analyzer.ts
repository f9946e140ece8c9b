/** Loaded on demand as one bundle: compromise, the word lists, the rules. */
export { analyze, createAnalyzerCache, readNewcomer } from '../analyzer/analyze.ts';
export { readModel } from '../analyzer/model/model.ts';
export { rules } from '../analyzer/rules/index.ts';
export { countLinksOut } from '../analyzer/links-out.ts';
export { annotateDraft } from '../analyzer/read-draft.ts';
export { findRestingRules } from '../analyzer/fatigue.ts';
