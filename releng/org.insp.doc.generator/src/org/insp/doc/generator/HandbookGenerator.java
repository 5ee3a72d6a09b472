/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.insp.model.Language;

/**
 * Makes the handbook: the Markdown pages of a folder, and the pages that follow from the grammar, the rules and the metamodel, as HTML with
 * a table of contents for Eclipse Help.
 *
 * <p>Usage: {@code HandbookGenerator SOURCE TARGET}
 */
public final class HandbookGenerator {

	/** The languages of the handbook. */
	static final List<Language> LANGUAGES = List.of(Language.EN, Language.ZH);

	private final Path source;
	private final Path target;

	HandbookGenerator(Path source, Path target) {
		this.source = source;
		this.target = target;
	}

	/**
	 * Makes the handbook.
	 *
	 * @param arguments the folder of the Markdown pages, and the folder of the bundle that the pages are written into
	 */
	public static void main(String[] arguments) throws IOException {
		new HandbookGenerator(Path.of(arguments[0]), Path.of(arguments[1])).generate();
	}

	private void generate() throws IOException {
		var sources = new TreeMap<String, String>();
		for (var language : LANGUAGES) {
			sources.putAll(writtenPages(language));
			sources.putAll(new GeneratedPages(language).markdown());
		}
		var handbook = new Handbook(sources);
		for (var page : handbook.pages()) {
			write(target.resolve("html").resolve(page.htmlPath()), page.html());
		}
		for (var language : LANGUAGES) {
			var index = handbook.index(language);
			write(target.resolve(TableOfContents.path(language)), new TableOfContents(index).xml());
			write(target.resolve(TableOfContents.path(language)).resolveSibling("start.html"), HandbookPageTemplate.forward(index));
		}
		write(target.resolve("html/anchors.txt"), String.join("\n", handbook.anchors()) + '\n');
		copy("style.css");
		copyPictures();
	}

	/** The Markdown pages of a language by their paths below the source folder. */
	private Map<String, String> writtenPages(Language language) throws IOException {
		var pages = new TreeMap<String, String>();
		try (Stream<Path> files = Files.walk(source.resolve(language.getLiteral()))) {
			for (var file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
				pages.put(source.relativize(file).toString().replace('\\', '/'), Files.readString(file));
			}
		}
		return pages;
	}

	private void copyPictures() throws IOException {
		try (Stream<Path> files = Files.list(source.resolve("pictures"))) {
			for (var file : files.sorted().toList()) {
				copy("pictures/" + file.getFileName());
			}
		}
	}

	private void copy(String path) throws IOException {
		var copy = target.resolve("html").resolve(path);
		Files.createDirectories(copy.getParent());
		Files.copy(source.resolve(path), copy, StandardCopyOption.REPLACE_EXISTING);
	}

	private static void write(Path file, String text) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}
}
