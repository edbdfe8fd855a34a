/* floor.c: how fast can this machine do the unavoidable part of a build?
 *
 *   floor CONTENT MANIFEST OUT [THREADS]
 *
 * Reads every article below CONTENT/articles, parses its front matter with libyaml event by event and renders its body
 * with cmark; then writes the files of MANIFEST, lines of "SIZE PATH", from a buffer in memory. Nothing resolves a
 * reference or fills a template: this is a lower limit for a generator whose site has these files, not a generator.
 * Prints one line of counts and seconds. Two threads unless said.
 */
#define _GNU_SOURCE
#include <cmark.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <yaml.h>

struct file {
	char *path;
	long size;
};
struct list {
	struct file *items;
	size_t count, capacity;
};
static struct list articles, pages;
static atomic_size_t next_article, next_page;
static atomic_long events, bytes_in, bytes_out;
static char *filler;
static long largest = 1;

static void die(const char *what)
{
	fprintf(stderr, "floor: %s: %s\n", what, strerror(errno));
	exit(1);
}

static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec + t.tv_nsec / 1e9;
}

static void push(struct list *list, const char *path, long size)
{
	if (list->count == list->capacity) {
		list->capacity = list->capacity ? 2 * list->capacity : 1024;
		list->items = realloc(list->items, list->capacity * sizeof *list->items);
		if (!list->items)
			die("memory");
	}
	list->items[list->count].path = strdup(path);
	list->items[list->count++].size = size;
}

static int visit(const char *path, const struct stat *status, int kind, struct FTW *place)
{
	(void)place;
	size_t length = strlen(path);
	if (kind == FTW_F && length > 3 && !strcmp(path + length - 3, ".md"))
		push(&articles, path, status->st_size);
	return 0;
}

/* The folders of the manifest are made before any clock runs out on them: one mkdir a folder, not one a page. */
static void make_folders(const char *path)
{
	char folder[PATH_MAX];
	snprintf(folder, sizeof folder, "%s", path);
	for (char *slash = strchr(folder, '/'); slash; slash = strchr(slash + 1, '/')) {
		*slash = 0;
		if (mkdir(folder, 0777) && errno != EEXIST)
			die(folder);
		*slash = '/';
	}
}

static void read_manifest(const char *path)
{
	FILE *file = fopen(path, "r");
	char name[PATH_MAX];
	long size;
	if (!file)
		die(path);
	while (fscanf(file, "%ld %4095[^\n]", &size, name) == 2) {
		push(&pages, name, size);
		if (size > largest)
			largest = size;
	}
	fclose(file);
}

static void parse_front_matter(const char *text, size_t size)
{
	yaml_parser_t parser;
	long count = 0;
	yaml_parser_initialize(&parser);
	yaml_parser_set_input_string(&parser, (const unsigned char *)text, size);
	for (int done = 0; !done; count++) {
		yaml_event_t event;
		if (!yaml_parser_parse(&parser, &event))
			die("front matter");
		done = event.type == YAML_STREAM_END_EVENT;
		yaml_event_delete(&event);
	}
	yaml_parser_delete(&parser);
	atomic_fetch_add(&events, count);
}

static void parse_article(const char *path, char **buffer, size_t *capacity)
{
	int descriptor = open(path, O_RDONLY | O_CLOEXEC);
	struct stat status;
	if (descriptor < 0 || fstat(descriptor, &status))
		die(path);
	if (*capacity < (size_t)status.st_size + 1) {
		*capacity = 2 * status.st_size + 1;
		*buffer = realloc(*buffer, *capacity);
		if (!*buffer)
			die("memory");
	}
	if (read(descriptor, *buffer, status.st_size) != status.st_size)
		die(path);
	close(descriptor);
	(*buffer)[status.st_size] = 0;
	char *end = strstr(*buffer, "\n---\n");
	if (!end) {
		errno = EINVAL;
		die(path);
	}
	parse_front_matter(*buffer, end + 1 - *buffer);
	char *body = end + 5;
	cmark_node *document = cmark_parse_document(body, *buffer + status.st_size - body, CMARK_OPT_DEFAULT);
	char *html = cmark_render_html(document, CMARK_OPT_DEFAULT);
	cmark_node_free(document);
	free(html);
	atomic_fetch_add(&bytes_in, status.st_size);
}

static void write_page(const struct file *page)
{
	int descriptor = open(page->path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (descriptor < 0)
		die(page->path);
	for (long done = 0; done < page->size;) {
		ssize_t written = write(descriptor, filler + done, page->size - done);
		if (written < 0)
			die(page->path);
		done += written;
	}
	close(descriptor);
	atomic_fetch_add(&bytes_out, page->size);
}

static void *work(void *unused)
{
	(void)unused;
	char *buffer = NULL;
	size_t capacity = 0, turn;
	while ((turn = atomic_fetch_add(&next_article, 1)) < articles.count)
		parse_article(articles.items[turn].path, &buffer, &capacity);
	while ((turn = atomic_fetch_add(&next_page, 1)) < pages.count)
		write_page(&pages.items[turn]);
	free(buffer);
	return NULL;
}

int main(int count, char **arguments)
{
	int threads = count > 4 ? atoi(arguments[4]) : 2;
	pthread_t workers[64];
	if (count < 4 || threads < 1 || threads > 64) {
		fprintf(stderr, "usage: floor CONTENT MANIFEST OUT [THREADS]\n");
		return 64;
	}
	double start = now();
	if (nftw(arguments[1], visit, 32, FTW_PHYS))
		die(arguments[1]);
	read_manifest(arguments[2]);
	filler = malloc(largest);
	if (!filler)
		die("memory");
	memset(filler, 'x', largest);
	if ((mkdir(arguments[3], 0777) && errno != EEXIST) || chdir(arguments[3]))
		die(arguments[3]);
	for (size_t turn = 0; turn < pages.count; turn++)
		make_folders(pages.items[turn].path);
	double listed = now();
	for (int turn = 0; turn < threads; turn++)
		pthread_create(&workers[turn], NULL, work, NULL);
	for (int turn = 0; turn < threads; turn++)
		pthread_join(workers[turn], NULL);
	printf("articles %zu, %.1f MB, %ld YAML events; files %zu, %.1f MB; listing %.3f s, work %.3f s\n", articles.count,
	       bytes_in / 1e6, (long)events, pages.count, bytes_out / 1e6, listed - start, now() - listed);
	return 0;
}
