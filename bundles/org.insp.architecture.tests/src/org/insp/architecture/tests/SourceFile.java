/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.architecture.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A hand-written Java file, as far as dependencies and names of types are concerned.
 *
 * @param bundle the folder name of its bundle
 * @param path the path below the folder of the bundles
 * @param packageName the package
 * @param references the qualified type names that the code outside of comments and strings uses, those of imports included
 * @param types the simple names of the types that it declares, nested ones included
 */
record SourceFile(String bundle, Path path, String packageName, Set<String> references, List<String> types) {

	/** Comments, text blocks, strings and characters: none of them is code. */
	private static final Pattern NO_CODE = Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\"\"\".*?(?<!\\\\)\"\"\""
			+ "|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+'", Pattern.DOTALL);
	private static final Pattern PACKAGE = Pattern.compile("^\\s*package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);
	private static final Pattern QUALIFIED = Pattern.compile("\\b((?:[a-z]\\w*\\.){2,}(?:[A-Z]\\w*|\\*))");
	private static final Pattern TYPE = Pattern.compile("(?<![.\\w])(?:class|interface|enum|record)\\s+([A-Z]\\w*)");

	/** Reads a file of a bundle. */
	static SourceFile read(Path bundles, Path file) {
		try {
			var path = bundles.relativize(file);
			var code = NO_CODE.matcher(Files.readString(file)).replaceAll(" ");
			var packageName = PACKAGE.matcher(code);
			var references = new TreeSet<String>();
			QUALIFIED.matcher(code).results().forEach(reference -> references.add(reference.group(1)));
			var types = TYPE.matcher(code).results().map(type -> type.group(1)).toList();
			return new SourceFile(path.getName(0).toString(), path, packageName.find() ? packageName.group(1) : "", references, types);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The simple name of the type that the file is named after. */
	String topLevelType() {
		return path.getFileName().toString().replace(".java", "");
	}

	/** The package of a qualified type name. */
	static String packageOf(String reference) {
		return reference.replaceFirst("\\.(?:[A-Z]\\w*|\\*)$", "");
	}
}
