module when-to-use.example/lab/heap

go 1.27
