/** Frameworks and runtimes that stand for their language in a comparison with another one: "django or go". */
export const frameworks = [
  { id: 'go', names: ['gin', 'echo', 'chi', 'gorm', 'goroutines', 'goroutine'] },
  { id: 'python', names: ['django', 'flask', 'fastapi', 'asyncio', 'pandas', 'celery', 'uvicorn'] },
  { id: 'node', names: ['express', 'nestjs', 'fastify', 'nextjs', 'npm', 'react'] },
  { id: 'rust', names: ['axum', 'actix', 'tokio', 'rayon', 'cargo'] },
] as const;
