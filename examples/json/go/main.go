package main

import (
	"fmt"
	"strings"
)

var bodies = []struct{ name, text string }{
	{"in order", `{"customer": "Ada", "shipping": "express",
		"items": [{"sku": "A-1", "quantity": 2}]}`},
	{"two wrong values", `{"customer": "", "shipping": "express",
		"items": [{"sku": "A-1", "quantity": 101}]}`},
	{"three mistakes", `{"customer": "", "shipping": "express",
		"items": [{"sku": "A-1", "quantity": "2", "colour": "red"}]}`},
	{"null for a string", `{"customer": null, "shipping": "express",
		"items": [{"sku": "A-1", "quantity": 2}]}`},
	{"a name twice", `{"customer": "Ada", "customer": "Eve", "shipping": "express",
		"items": [{"sku": "A-1", "quantity": 2}]}`},
}

func main() {
	for _, body := range bodies {
		order, err := ReadOrder(strings.NewReader(body.text))
		if err == nil {
			fmt.Printf("%s: accepted for %s\n", body.name, order.Customer)
			continue
		}
		fmt.Printf("%s: rejected\n", body.name)
		for line := range strings.Lines(err.Error()) {
			fmt.Println(" ", strings.TrimSpace(line))
		}
	}
}
