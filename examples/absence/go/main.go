// Command absence prints the signatures of some users.
package main

import "fmt"

func main() {
	team := &Team{Signature: new("Engine Team")}
	users := Users{
		"ada":  {Team: team, Signature: new("Ada")},
		"bea":  {Team: team},
		"carl": {},
		"dora": {Team: team, Signature: new("")},
	}
	for _, id := range []string{"ada", "bea", "carl", "dora", "eve"} {
		// #region caller
		// mark: ask (2 lines)
		signature, ok := Signature(users, id)
		if !ok {
			fmt.Printf("%s: no such user\n", id)
			continue
		}
		fmt.Printf("%s: %q\n", id, signature)
		// #endregion
	}
}
