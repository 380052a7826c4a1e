/** The linter, for a browser or for Node: it reads no file and asks no clock. */
export { loadCatalogue } from '../catalogue/catalogue.js';
export { applyFix, applyFixes } from './config/apply-fixes.js';
export { builtInRules } from './config/built-in-rules.js';
export type { ConfigReport, WaivedFinding } from './config/config-report.js';
export type { Circumstances, ConfigRule, Remark } from './config/config-rule.js';
export { lintConfig } from './config/lint-config.js';
export { lintConfigText, type TextOptions, type TextReport } from './config/lint-config-text.js';
export { configRules } from './config/rules/index.js';
export { rulesOnTexts } from './config/rules/on-texts.js';
export { allNoticeRules } from './notice/all-notice-rules.js';
export { lintNotice, type NoticeKind } from './notice/lint-notice.js';
export { allTextRules } from './text/all-text-rules.js';
export { lintPage } from './page/lint-page.js';
export type { PageCircumstances, PageRemark, PageRule } from './page/page-rule.js';
export { pageRules } from './page/rules/index.js';
export type { Finding, Fix, Position, Range, Severity } from './finding.js';
export type { Family, Rule, Source, Standing } from './rule.js';
