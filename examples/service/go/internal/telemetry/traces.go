package telemetry

import (
	"context"
	"log/slog"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/resource"
	"go.opentelemetry.io/otel/sdk/trace"
	semconv "go.opentelemetry.io/otel/semconv/v1.37.0"

	"example/links/internal/config"
)

// StartTraces sends spans from now on, if they are wanted, and returns what sends the last ones.
func StartTraces(ctx context.Context, settings config.Config, log *slog.Logger) (
	flush func(context.Context) error, err error,
) {
	// Without it nothing is read from an incoming traceparent and nothing passed on.
	otel.SetTextMapPropagator(propagation.TraceContext{})
	if !settings.Traced {
		return func(context.Context) error { return nil }, nil
	}
	// Otherwise failures to send would be plain text on standard error.
	otel.SetErrorHandler(otel.ErrorHandlerFunc(func(err error) {
		log.Warn("spans were not sent", "error", err)
	}))
	exporter, err := otlptracehttp.New(ctx)
	if err != nil {
		return nil, err
	}
	service, err := resource.Merge(resource.Default(),
		resource.NewSchemaless(semconv.ServiceName(settings.ServiceName)))
	if err != nil {
		return nil, err
	}
	provider := trace.NewTracerProvider(trace.WithBatcher(exporter), trace.WithResource(service))
	otel.SetTracerProvider(provider)
	return provider.Shutdown, nil
}
