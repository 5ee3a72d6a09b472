/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link and every picture leads somewhere, in the pages as they are written and as they are built. */
class LinksTest {

	private static final Pattern MARKDOWN_LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
	private static final Pattern HTML_LINK = Pattern.compile("(?:href|src|url)=\"?([^\"]+)\"");
	private static final Pattern TOPIC = Pattern.compile("(?:href|topic)=\"([^\"]+)\"");

	static List<Path> writtenPages() {
		return HandbookFiles.writtenPages();
	}

	static List<Path> builtPages() {
		return HandbookFiles.builtPages();
	}

	static Stream<Path> tablesOfContents() {
		var bundle = HandbookFiles.BUILT.getParent();
		return Stream.of(bundle.resolve("html/toc.xml"), bundle.resolve("nl/zh/html/toc.xml"));
	}

	@ParameterizedTest
	@MethodSource("writtenPages")
	void linksOfMarkdownLeadToFiles(Path page) {
		var links = HandbookFiles.findAll(MARKDOWN_LINK, HandbookFiles.read(page)).filter(LinksTest::isInternal).toList();
		assertEquals(List.of(), links.stream().filter(link -> !isWritten(page, link)).toList());
	}

	@ParameterizedTest
	@MethodSource("builtPages")
	void linksOfHtmlLeadToFilesAndPlacesInThem(Path page) {
		var links = HandbookFiles.findAll(HTML_LINK, HandbookFiles.read(page)).filter(LinksTest::isInternal).toList();
		assertTrue(links.size() >= 1, "no links");
		assertEquals(List.of(), links.stream().filter(link -> !isBuilt(page, link)).toList());
	}

	@ParameterizedTest
	@MethodSource("tablesOfContents")
	void topicsLeadToPages(Path contents) {
		var topics = HandbookFiles.findAll(TOPIC, HandbookFiles.read(contents)).toList();
		assertTrue(topics.size() > 15, "only " + topics.size());
		var bundle = HandbookFiles.BUILT.getParent();
		assertEquals(List.of(), topics.stream().filter(topic -> !Files.isRegularFile(bundle.resolve(topic))).toList());
	}

	@Test
	void everyPictureIsShown() {
		var text = HandbookFiles.writtenPages().stream().map(HandbookFiles::read).reduce("", String::concat);
		var pictures = HandbookFiles.below(HandbookFiles.WRITTEN.resolve("pictures"), ".png").map(p -> p.getFileName().toString()).toList();
		assertTrue(pictures.size() >= 10, "only " + pictures.size());
		assertEquals(List.of(), pictures.stream().filter(picture -> !text.contains("pictures/" + picture + ')')).toList());
	}

	@Test
	void everyPageIsInTheContentsOfItsLanguage() {
		var contents = tablesOfContents().map(HandbookFiles::read).reduce("", String::concat);
		var pages =
				HandbookFiles.builtPages().stream().map(p -> HandbookFiles.BUILT.getParent().relativize(p).toString().replace('\\', '/'));
		assertEquals(List.of("html/start.html"), pages.filter(page -> !contents.contains('"' + page + '"')).toList());
	}

	private static boolean isInternal(String link) {
		return !link.contains("://") && !link.startsWith("mailto:");
	}

	/** Returns whether the target of a link between Markdown pages exists, or is a page that the build makes. */
	private static boolean isWritten(Path page, String link) {
		var file = page.resolveSibling(link.replaceFirst("#.*", "")).normalize();
		boolean isGenerated = HandbookFiles.GENERATED.contains(file.getFileName().toString().replaceFirst("\\.md$", ""))
				&& HandbookFiles.WRITTEN.equals(file.getParent().getParent());
		return isGenerated || Files.exists(file);
	}

	private static boolean isBuilt(Path page, String link) {
		var parts = link.split("#", 2);
		var file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
		if (!Files.isRegularFile(file)) {
			return false;
		}
		return parts.length == 1 || HandbookFiles.read(file).contains("id=\"" + URLDecoder.decode(parts[1], StandardCharsets.UTF_8) + '"');
	}
}
