/** Where a link into the dashboard opens: in the dashboard in its place, elsewhere in a tab of its own. */
export const dashboardTarget = (): '_blank' | undefined =>
  location.pathname.endsWith('/dashboard.html') ? undefined : '_blank';
