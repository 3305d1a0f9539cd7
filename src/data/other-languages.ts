/** Languages that are in no table but that readers search for: PHP has one comparison. Browser scripts need it, too. */
export const otherLanguages = [
  { id: 'php', aliases: ['php', 'laravel', 'symfony'], page: 'compare/go-vs-php' },
] as const;
