// Tally counts equal lines.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"math"
	"os"
)

const usage = `Usage: tally COMMAND [FLAGS] [FILE]

Counts equal lines of FILE, or of standard input.

  count         print each line with its count
    --min N     leave out lines with a smaller count (1)
    --format F  text or json (text)
  top           print the lines with the highest counts
    -n N        how many lines to print (10)`

// #region parse
func parse(args []string) (options, error) {
	o := options{limit: math.MaxUint, format: "text"}
	if len(args) == 0 {
		return o, errors.New("no command\n" + usage)
	}
	fs := flag.NewFlagSet("tally", flag.ContinueOnError)
	fs.SetOutput(io.Discard) // run prints the error
	// mark: subcommand
	switch args[0] {
	case "count":
		// mark: flags (2 lines)
		fs.UintVar(&o.min, "min", 1, "")
		fs.Func("format", "", o.setFormat)
	case "top":
		fs.UintVar(&o.limit, "n", 10, "")
	case "-h", "--help":
		return o, flag.ErrHelp
	default:
		return o, fmt.Errorf("no command %q", args[0])
	}
	err := fs.Parse(args[1:])
	if err == nil && fs.NArg() > 1 {
		err = fmt.Errorf("extra argument %q", fs.Arg(1))
	}
	o.file = fs.Arg(0)
	return o, err
}

// #endregion

// #region run
func run(
	args []string, in io.Reader, out, errOut io.Writer,
) int {
	o, err := parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprintln(out, usage)
		return 0
	// mark: usage-error (3 lines)
	case err != nil:
		fmt.Fprintln(errOut, "tally:", err)
		return 2
	}
	// mark: exit-code (4 lines)
	if err := o.exec(in, out); err != nil {
		fmt.Fprintln(errOut, "tally:", err)
		return 1
	}
	return 0
}

// #endregion

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
