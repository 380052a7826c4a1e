import type { PageRule } from '../page-rule.js';
import { pageActionKnown } from './page-action-known.js';
import { pageActionReachable } from './page-action-reachable.js';
import { pageConfigFound } from './page-config-found.js';
import { pageConfigValid } from './page-config-valid.js';
import { pageFrameTitled } from './page-frame-titled.js';
import { pageHeldHasAddress } from './page-held-has-address.js';
import { pageHeldKind } from './page-held-kind.js';
import { pageHeldNotLive } from './page-held-not-live.js';
import { pageInlineTrackerTagged } from './page-inline-tracker-tagged.js';
import { pageLoaderAsync } from './page-loader-async.js';
import { pageLoaderClassic } from './page-loader-classic.js';
import { pageLoaderFirst } from './page-loader-first.js';
import { pageLoaderInHead } from './page-loader-in-head.js';
import { pageLoaderOnce } from './page-loader-once.js';
import { pageLoaderPresent } from './page-loader-present.js';
import { pageNoHint } from './page-no-hint.js';
import { pageNoTrackerWithoutScript } from './page-no-tracker-without-script.js';
import { pageOneConsentTool } from './page-one-consent-tool.js';
import { pageTagKnown } from './page-tag-known.js';
import { pageTrackerTagged } from './page-tracker-tagged.js';
import { pageWayBack } from './page-way-back.js';

/** Every rule about a page. */
export const pageRules: readonly PageRule[] = [
  pageActionKnown,
  pageActionReachable,
  pageConfigFound,
  pageConfigValid,
  pageFrameTitled,
  pageHeldHasAddress,
  pageHeldKind,
  pageHeldNotLive,
  pageInlineTrackerTagged,
  pageLoaderAsync,
  pageLoaderClassic,
  pageLoaderFirst,
  pageLoaderInHead,
  pageLoaderOnce,
  pageLoaderPresent,
  pageNoHint,
  pageNoTrackerWithoutScript,
  pageOneConsentTool,
  pageTagKnown,
  pageTrackerTagged,
  pageWayBack,
];
