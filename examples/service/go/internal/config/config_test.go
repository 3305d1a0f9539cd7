package config

import (
	"strings"
	"testing"
	"time"
)

func from(values map[string]string) func(string) string {
	return func(name string) string { return values[name] }
}

func complete() map[string]string {
	return map[string]string{
		"DATABASE_URL": "postgres://user:secret@localhost/links",
		"UPSTREAM_URL": "http://localhost:9000",
		"PORT":         "8080",
	}
}

func TestDefaults(t *testing.T) {
	config, err := Load(from(complete()))
	if err != nil {
		t.Fatal(err)
	}
	if config.Address != "0.0.0.0:8080" || config.PoolSize != 10 || config.Drain != 5*time.Second ||
		config.ServiceName != "links" || config.Traced {
		t.Errorf("got %+v", config)
	}
}

func TestEveryFaultIsToldAtOnce(t *testing.T) {
	for name, test := range map[string]struct {
		values map[string]string
		want   string
	}{
		"nothing is set": {nil, "DATABASE_URL is not set; UPSTREAM_URL is not set; PORT is not set"},
		"a port and a missing name": {
			map[string]string{"DATABASE_URL": "postgres://localhost/links", "PORT": "65536"},
			"UPSTREAM_URL is not set; PORT is not a whole number from 1 to 65535",
		},
		"another database and no host": {
			map[string]string{"DATABASE_URL": "mysql://localhost/links", "UPSTREAM_URL": "http://", "PORT": "80"},
			"DATABASE_URL is not postgres://user:password@host:port/database; UPSTREAM_URL is not http://host:port",
		},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Load(from(test.values))
			if err == nil || err.Error() != test.want {
				t.Errorf("got %v, want %s", err, test.want)
			}
		})
	}
}

func TestPasswordIsNotTold(t *testing.T) {
	values := complete()
	values["DATABASE_URL"] = "postgres://user:secret@localhost:port/links"
	_, err := Load(from(values))
	if err == nil || strings.Contains(err.Error(), "secret") {
		t.Errorf("got %v", err)
	}
}
