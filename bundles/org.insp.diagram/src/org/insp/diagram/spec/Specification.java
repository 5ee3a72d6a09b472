/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.spec;

import java.io.IOException;
import java.net.URL;
import java.util.List;

/**
 * A viewpoint specification as Sirius knows it, of which only what can be drawn without Sirius is understood; see
 * {@link SpecificationException}.
 *
 * @param name the viewpoint's name
 * @param label the viewpoint's name for people
 * @param diagrams the diagrams that it describes
 * @param tables the cross tables that it describes
 */
public record Specification(String name, Label label, List<DiagramDescription> diagrams, List<TableDescription> tables) {

	/**
	 * Reads a specification.
	 *
	 * @param file the {@code .odesign}; {@code ../plugin.properties} holds its labels
	 * @param services what finds the classes of its services
	 * @throws SpecificationException where it says something that is not understood
	 */
	public static Specification read(URL file, ClassLoader services) throws IOException {
		var path = file.getPath();
		var name = path.substring(path.lastIndexOf('/') + 1);
		try (var in = file.openStream()) {
			return new ViewpointReader(Labels.beside(file), services).read(TagReader.read(name, in));
		}
	}
}
