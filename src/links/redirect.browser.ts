const { redirect } = document.documentElement.dataset;

if (redirect !== undefined) location.replace(redirect + location.search + location.hash);
