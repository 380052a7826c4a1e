/* One analytics script, as small as they come: a cookie, and one hit. */
document.cookie = '_audience=1; path=/; max-age=34128000; samesite=lax';
window.analyticsRan = (window.analyticsRan || 0) + 1;
