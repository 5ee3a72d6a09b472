/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.architecture.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The manifest of a bundle, as far as it lists bundles and packages.
 *
 * @param headers its headers; none if there is no manifest
 */
record BundleManifest(Attributes headers) {

	/** The commas between the entries of a list, not those in quotation marks. */
	private static final Pattern SEPARATOR = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

	/**
	 * An entry of a list.
	 *
	 * @param name the name of a bundle or package
	 * @param parameters what stands behind the name, such as {@code ;x-internal:=true}
	 */
	record Entry(String name, String parameters) {

		private static Entry parse(String text) {
			var end = text.indexOf(';');
			return end < 0 ? new Entry(text.strip(), "") : new Entry(text.substring(0, end).strip(), text.substring(end));
		}
	}

	/** Reads the manifest of the bundle in a folder. */
	static BundleManifest read(Path bundle) {
		var file = bundle.resolve("META-INF/MANIFEST.MF");
		if (!Files.exists(file)) {
			return new BundleManifest(new Attributes());
		}
		try (var in = Files.newInputStream(file)) {
			return new BundleManifest(new Manifest(in).getMainAttributes());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The entries of a list such as {@code Require-Bundle}; none if there is no such list. */
	List<Entry> list(String header) {
		return Stream.ofNullable(headers.getValue(header)).flatMap(SEPARATOR::splitAsStream).map(Entry::parse).toList();
	}
}
