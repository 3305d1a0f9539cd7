package main

// #region absence
const company = "Example Ltd"

type Team struct {
	// mark: may-be-missing
	Signature *string // nil: never set
}

type User struct {
	// mark: may-be-missing (2 lines)
	Team      *Team
	Signature *string
}

type Users map[string]User

// Signature returns what a user's letters end with,
// and false if there is no such user.
func Signature(users Users, id string) (string, bool) {
	// mark: ask (2 lines)
	user, ok := users[id]
	if !ok {
		return "", false
	}
	// mark: ask
	if user.Signature != nil {
		return *user.Signature, true
	}
	team := user.Team
	// mark: ask
	if team != nil && team.Signature != nil {
		return *team.Signature, true
	}
	// mark: default
	return company, true
}

// #endregion
