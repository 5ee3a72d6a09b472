/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * A viewpoint specification as Sirius knows it, of which only what can be drawn without Sirius is understood; see
 * {@link SpecificationException}.
 *
 * @param name the viewpoint's name
 * @param label the viewpoint's name for people
 * @param diagrams the diagrams that it describes
 * @param tables the cross tables that it describes
 */
public record Specification(String name, DisplayName label, List<DiagramDescription> diagrams, List<TableDescription> tables) {

	/**
	 * The origin of a specification and what it may refer to.
	 *
	 * @param file the {@code .odesign}; {@code ../plugin.properties} holds its labels
	 * @param packages the metamodels; Ecore is always among them
	 * @param services the class loader of its service classes
	 * @param translations the languages into which its labels are translated, each in a file like {@code ../plugin_zh.properties}
	 */
	public record Source(URL file, List<EPackage> packages, ClassLoader services, List<Locale> translations) {

		private String name() {
			var path = file.getPath();
			return path.substring(path.lastIndexOf('/') + 1);
		}

		private List<EPackage> allPackages() {
			return Stream.concat(packages.stream(), Stream.of(EcorePackage.eINSTANCE)).toList();
		}
	}

	/**
	 * Reads a specification.
	 *
	 * @throws SpecificationException where it says something that is not understood
	 */
	public static Specification read(Source source) throws IOException {
		try (var in = source.file().openStream()) {
			var labels = SpecificationTexts.beside(source.file(), source.translations());
			return new ViewpointReader(source.allPackages(), labels, source.services())
					.read(SpecificationXmlReader.read(source.name(), in));
		}
	}
}
