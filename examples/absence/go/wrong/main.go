// Command wrong forgets that a user may be in no team.
package main

import "fmt"

const company = "Example Ltd"

// #region wrong
type Team struct {
	Signature *string
}

type User struct {
	Team      *Team
	Signature *string
}

type Users map[string]User

func Signature(users Users, id string) (string, bool) {
	user, ok := users[id]
	if !ok {
		return "", false
	}
	if user.Signature != nil {
		return *user.Signature, true
	}
	if user.Team.Signature != nil {
		return *user.Team.Signature, true
	}
	return company, true
}

// #endregion

func main() {
	users := Users{"carl": {}}
	signature, ok := Signature(users, "carl")
	fmt.Println(signature, ok)
}
