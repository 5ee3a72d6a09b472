/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.models.ModelFolder;
import org.insp.dsl.models.ModelLoader;
import org.insp.dsl.models.ModelScope;
import org.insp.model.InspPackage;
import org.insp.viewpoint.Viewpoint;
import org.insp.viewpoint.interpretation.RelativeUris;
import org.insp.viewpoint.scene.CrossTable;
import org.insp.viewpoint.scene.Scene;
import org.insp.viewpoint.specification.Specification;

/** A small specification and a small model for it. */
final class SmallSpecification {

	static final Path TESTDATA = Path.of("testdata").toAbsolutePath();
	static final Path SPECIFICATION = TESTDATA.resolve("small/description/small.odesign");

	private SmallSpecification() {
	}

	/** The text of the specification. */
	static String text() throws IOException {
		return Files.readString(SPECIFICATION);
	}

	static Specification read(Path file) throws IOException {
		return Specification
				.read(new Specification.Source(file.toUri().toURL(), List.of(InspPackage.eINSTANCE),
						SmallSpecification.class.getClassLoader(),
						List.of(Locale.CHINESE)));
	}

	static ModelScope model(Path folder) throws IOException {
		return InspStandaloneSetup.doSetup().getInstance(ModelLoader.class).load(ModelFolder.of(folder.resolve(ModelFolder.MODEL_FILE)));
	}

	/** A diagram of the first element that it can be of. */
	static Scene scene(Path specification, Path folder, String view, Set<String> layers) throws IOException {
		var diagrams = new Viewpoint(read(specification));
		var model = model(folder);
		return diagrams.scene(view, diagrams.subjects(view, model.model().contents()).get(0), layers, new RelativeUris(model.folder()),
				Locale.CHINESE);
	}

	static CrossTable grid(String view) throws IOException {
		var diagrams = new Viewpoint(read(SPECIFICATION));
		return diagrams.crossTable(view, diagrams.subjects(view, model(TESTDATA.resolve("plan")).model().contents()).get(0),
				Locale.ENGLISH);
	}
}
