/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClassifier;
import org.insp.model.InspPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files, bundles, packages and classes that pages name exist. */
class NamesTest {

	private static final Pattern PATH = Pattern.compile("(bundles|features|releng|\\.ci|\\.github)/[^ <>]*");
	private static final Pattern QUALIFIED = Pattern.compile("org\\.insp(\\.[A-Za-z]\\w*)+");
	private static final Pattern TYPE = Pattern.compile("\\b([A-Z][a-z]\\w+)");
	/** Types of the libraries. */
	private static final Set<String> OF_LIBRARIES = Set.of("Diagnostician", "XMIResourceFactoryImpl");

	private static final Set<String> TYPES = Stream.concat(
			RepositoryFiles.paths().stream().filter(p -> p.endsWith(".java"))
					.map(p -> p.replaceFirst(".*/", "").replaceFirst("\\.java$", "")),
			InspPackage.eINSTANCE.getEClassifiers().stream().map(EClassifier::getName)).collect(Collectors.toSet());

	static List<Path> pages() {
		return HandbookFiles.writtenPages();
	}

	@ParameterizedTest
	@MethodSource("pages")
	void filesExist(Path page) {
		var paths =
				HandbookFiles.codeSpans(HandbookFiles.read(page)).filter(span -> PATH.matcher(span).matches() && !span.contains("/target"));
		assertEquals(List.of(), paths.filter(path -> !isFile(path)).toList());
	}

	@ParameterizedTest
	@MethodSource("pages")
	void qualifiedNamesExist(Path page) {
		var names = HandbookFiles.codeSpans(HandbookFiles.read(page)).filter(span -> QUALIFIED.matcher(span).matches());
		assertEquals(List.of(), names.filter(name -> !isName(name)).toList());
	}

	@ParameterizedTest
	@MethodSource("pages")
	void typesExist(Path page) {
		var spans = HandbookFiles.codeSpans(HandbookFiles.read(page)).filter(span -> span.matches("[A-Z][a-z]\\w+(\\.\\w+)?(\\(.*\\))?"));
		var types = spans.flatMap(span -> HandbookFiles.findAll(TYPE, span));
		assertEquals(List.of(), types.filter(type -> !isType(type)).toList());
	}

	@Test
	void whatDoesNotExistIsFound() {
		assertFalse(isFile("bundles/org.insp.model/model/none.ecore"));
		assertFalse(isName("org.insp.model.NoSuchType"));
		assertTrue(isName("org.insp.model.rules"));
		assertTrue(isFile("bundles/*.tests"));
	}

	private static boolean isFile(String path) {
		return path.contains("*")
				? RepositoryFiles.matching(path).findAny().isPresent() || RepositoryFiles.matching(path + "/**").findAny().isPresent()
				: Files.exists(HandbookFiles.REPOSITORY.resolve(path));
	}

	/** A type of ours, written or generated from the metamodel, or one of a library. */
	private static boolean isType(String name) {
		return TYPES.contains(name) || OF_LIBRARIES.contains(name) || InspPackage.class.getSimpleName().equals(name);
	}

	/** A bundle or feature, a package or type, or the identifier of something that a bundle contributes to the workbench. */
	private static boolean isName(String name) {
		var type = name.replace('.', '/');
		return Stream.of("bundles/", "features/", "releng/", "bundles/org.insp.zh/")
				.anyMatch(f -> Files.exists(HandbookFiles.REPOSITORY.resolve(f + name)))
				|| RepositoryFiles.paths().stream().anyMatch(p -> p.contains("/src/" + type + '/') || p.endsWith("/src/" + type + ".java"))
				|| RepositoryFiles.containing(Pattern.compile("id=\"" + Pattern.quote(name) + '"')).anyMatch(p -> p.endsWith("plugin.xml"));
	}
}
