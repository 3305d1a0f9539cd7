package main

import (
	"encoding/json/jsontext"
	"encoding/json/v2"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

var shippings = []string{"standard", "express"}

// #region order
type Order struct {
	Customer string `json:"customer"`
	Shipping string `json:"shipping"`
	Items    []Item `json:"items"`
}

type Item struct {
	SKU      string `json:"sku"`
	Quantity int    `json:"quantity"`
}

func ReadOrder(body io.Reader) (o Order, err error) {
	// mark: unknown (2 lines)
	err = json.UnmarshalRead(body, &o,
		json.RejectUnknownMembers(true))
	e, ok := errors.AsType[*json.SemanticError](err)
	switch {
	case err == nil:
		return o, o.validate()
	// mark: unknown
	case errors.Is(err, json.ErrUnknownName):
		// mark: path
		return o, problem(field(e.JSONPointer), "is unknown")
	case ok:
		// mark: path
		return o, problem(field(e.JSONPointer),
			"has the wrong type")
	default:
		return o, err
	}
}

func (o Order) validate() error {
	errs := []error{
		check(o.Customer != "", "customer", "is required"),
		// mark: choice (2 lines)
		check(slices.Contains(shippings, o.Shipping),
			"shipping", "must be standard or express"),
		check(len(o.Items) > 0, "items", "is required"),
	}
	for i, item := range o.Items {
		// mark: path
		at := fmt.Sprintf("items[%d].", i)
		quantity := item.Quantity
		errs = append(errs,
			check(item.SKU != "", at+"sku", "is required"),
			// mark: range (2 lines)
			check(quantity >= 1 && quantity <= 100,
				at+"quantity", "must be from 1 to 100"))
	}
	return errors.Join(errs...)
}

// #endregion

func check(ok bool, field, what string) error {
	if ok {
		return nil
	}
	return problem(field, what)
}

func problem(field, what string) error {
	return fmt.Errorf("%s: %s", field, what)
}

// field writes /items/1/sku as items[1].sku, as the checks do.
func field(pointer jsontext.Pointer) string {
	if pointer == "" {
		return "body"
	}
	var path strings.Builder
	for token := range pointer.Tokens() {
		_, err := strconv.ParseUint(token, 10, 64)
		switch {
		case path.Len() == 0:
			path.WriteString(token)
		case err == nil:
			path.WriteString("[" + token + "]")
		default:
			path.WriteString("." + token)
		}
	}
	return path.String()
}
