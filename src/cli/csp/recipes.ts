import { cookiePattern } from './cookie-pattern.js';
import type { Policies } from './policies.js';

/** The configuration, or the code, by which a server chooses the policy. */
type Recipe = (policies: Policies) => string;

const nginx: Recipe = (policies) => `# In http { }
map $http_cookie $loquet_policy {
  default "${policies.before}";
  "~${cookiePattern(policies)}" "${policies.after}";
}

# In server { }, and again in each location that has an add_header of its own
add_header Content-Security-Policy $loquet_policy always;
add_header Vary Cookie always;
`;

const apache: Recipe = (policies) => `# mod_setenvif and mod_headers
SetEnvIf Cookie "${cookiePattern(policies)}" LOQUET_ACCEPTED
Header always set Content-Security-Policy "${policies.before}" env=!LOQUET_ACCEPTED
Header always set Content-Security-Policy "${policies.after}" env=LOQUET_ACCEPTED
Header always merge Vary Cookie
`;

const php: Recipe = ({ before, after, cookieName, revision, keptFor }) => `<?php
// Before anything is printed, on every page.
function loquet_has_accepted(): bool {
    // PHP writes a dot in a cookie's name as "_".
    $value = $_COOKIE[${quoted(cookieName.replaceAll('.', '_'))}] ?? '';
    $record = is_string($value) ? json_decode($value) : null;
    $at = is_string($record->at ?? null) && preg_match('/^[\\d-]{10}T[\\d:]{8}Z$/D', $record->at) ? date_create($record->at) : false;
    return $at && ($record->v ?? 0) === 1
        && is_string($record->rev ?? null) && strcmp($record->rev, ${quoted(revision)}) >= 0
        && is_object($record->choices ?? null) && in_array(true, (array) $record->choices, true)
        && $at <= date_create() && date_create() < $at->add(new DateInterval(${quoted(keptFor)}));
}
header('Content-Security-Policy: ' . (loquet_has_accepted() ? ${quoted(after)} : ${quoted(before)}));
header('Vary: Cookie', false);
`;

const node: Recipe = ({ before, after }) => `import { hasAccepted } from 'loquet/server';

const before = ${quoted(before)};
const after = ${quoted(after)};

/** The headers of every page: request.headers.cookie of Node, and the config that the page's loader has. */
export const policyHeaders = (cookies, config) => ({
  'Content-Security-Policy': hasAccepted(cookies, config) ? after : before,
  Vary: 'Cookie',
});
`;

/** A recipe for each kind of server. */
export const recipes: Readonly<Record<'apache' | 'nginx' | 'node' | 'php', Recipe>> = { apache, nginx, node, php };

/** A string that means the same in JavaScript and in PHP: names, dates and policies hold no "\\" and no "$". */
const quoted = (text: string) => JSON.stringify(text);
