# Reads a table with the types of its schema and prints rows and columns, and how many cells of columns of days are days.
# usage: Rscript read.R FORMAT FILE
words <- commandArgs(trailingOnly = TRUE)
file <- words[2]
rows <- switch(words[1],
  events = read.csv(unz(file, "events.csv"), encoding = "UTF-8", colClasses = c(earliest = "Date", latest = "Date",
    published = "Date", goldstein = "numeric", confidence = "numeric", reports = "integer", cameo = "character")),
  gephi = read.csv(unz(file, "edges.csv"), encoding = "UTF-8"),
  neo4j = read.csv(unz(file, "events.csv"), encoding = "UTF-8"),
  csv = read.csv(file, encoding = "UTF-8", colClasses = c(earliest = "Date", latest = "Date", cameo = "character")),
  polecat = read.delim(file, quote = "", encoding = "UTF-8", colClasses = c(Event.Date = "Date")),
  icews = read.delim(file, quote = "", encoding = "UTF-8", colClasses = c(Event.Date = "Date", CAMEO.Code = "character")))
days <- sum(sapply(rows, function(column) if (inherits(column, "Date")) sum(!is.na(column)) else 0))
cat(nrow(rows), ncol(rows), days)
