// Package config reads the settings of the service from its environment.
package config

import (
	"cmp"
	"errors"
	"fmt"
	"net"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
)

// Config holds the settings of the service, all checked.
type Config struct {
	Database    *pgxpool.Config
	PoolSize    int32
	Upstream    *url.URL
	Address     string
	Drain       time.Duration
	ServiceName string
	// Traced says that spans are made. The exporter reads from the environment itself where they go.
	Traced bool
}

// #region config

// Load reads every name before it complains, so that one start tells all faults.
func Load(getenv func(string) string) (Config, error) {
	env := reader{getenv: getenv}
	config := Config{
		Database:    env.database("DATABASE_URL"),
		Upstream:    env.httpURL("UPSTREAM_URL"),
		PoolSize:    int32(env.number("DATABASE_POOL_SIZE", "10", 1, 10_000)),
		ServiceName: cmp.Or(getenv("OTEL_SERVICE_NAME"), "links"),
	}
	port := env.number("PORT", "", 1, 65_535)
	host := cmp.Or(getenv("HOST"), "0.0.0.0")
	config.Address = net.JoinHostPort(host, strconv.Itoa(port))
	drain := env.number("DRAIN_MS", "5000", 0, 3_600_000)
	config.Drain = time.Duration(drain) * time.Millisecond
	if getenv("OTEL_EXPORTER_OTLP_ENDPOINT") != "" {
		config.Traced = env.httpURL("OTEL_EXPORTER_OTLP_ENDPOINT") != nil
	}
	return config, env.err()
}

type reader struct {
	getenv func(string) string
	faults []string
}

func (r *reader) value(name, fallback string) (string, bool) {
	value := cmp.Or(r.getenv(name), fallback)
	if value == "" {
		r.faults = append(r.faults, name+" is not set")
	}
	return value, value != ""
}

func (r *reader) err() error {
	if len(r.faults) == 0 {
		return nil
	}
	return errors.New(strings.Join(r.faults, "; "))
}

// #endregion

// Database reads DATABASE_URL alone, which is all that migrations need.
func Database(getenv func(string) string) (*pgxpool.Config, error) {
	env := reader{getenv: getenv}
	database := env.database("DATABASE_URL")
	return database, env.err()
}

func (r *reader) fault(name, want string) {
	r.faults = append(r.faults, fmt.Sprintf("%s is not %s", name, want))
}

func (r *reader) number(name, fallback string, least, most int) int {
	value, ok := r.value(name, fallback)
	if !ok {
		return 0
	}
	number, err := strconv.Atoi(value)
	if err != nil || number < least || number > most {
		r.fault(name, fmt.Sprintf("a whole number from %d to %d", least, most))
	}
	return number
}

func (r *reader) httpURL(name string) *url.URL {
	value, ok := r.value(name, "")
	if !ok {
		return nil
	}
	parsed, err := url.Parse(value)
	if err != nil || (parsed.Scheme != "http" && parsed.Scheme != "https") || parsed.Hostname() == "" {
		r.fault(name, "http://host:port")
		return nil
	}
	return parsed
}

func (r *reader) database(name string) *pgxpool.Config {
	value, ok := r.value(name, "")
	if !ok {
		return nil
	}
	// pgx would take "host=…" as well. Its error is not repeated, because it quotes the URL.
	config, err := pgxpool.ParseConfig(value)
	if err != nil || !(strings.HasPrefix(value, "postgres://") || strings.HasPrefix(value, "postgresql://")) {
		r.fault(name, "postgres://user:password@host:port/database")
		return nil
	}
	return config
}
