/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.insp.diagram.Viewpoint;
import org.insp.diagram.interpret.Places;
import org.insp.diagram.scene.Grid;
import org.insp.diagram.scene.Scene;
import org.insp.diagram.spec.Specification;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.models.ModelFolder;
import org.insp.dsl.models.ModelLoader;
import org.insp.dsl.models.ModelScope;
import org.insp.model.InspPackage;

/** A small specification and a small model for it. */
final class Small {

	static final Path TESTDATA = Path.of("testdata").toAbsolutePath();
	static final Path SPECIFICATION = TESTDATA.resolve("small/description/small.odesign");

	private Small() {
	}

	/** The text of the specification. */
	static String text() throws IOException {
		return Files.readString(SPECIFICATION);
	}

	static Specification read(Path file) throws IOException {
		return Specification
				.read(new Specification.Source(file.toUri().toURL(), List.of(InspPackage.eINSTANCE), Small.class.getClassLoader(),
						List.of(Locale.CHINESE)));
	}

	static ModelScope model(Path folder) throws IOException {
		return InspStandaloneSetup.doSetup().getInstance(ModelLoader.class).load(ModelFolder.of(folder.resolve(ModelFolder.MODEL_FILE)));
	}

	/** A diagram of the first element that it can be of. */
	static Scene scene(Path specification, Path folder, String view, Set<String> layers) throws IOException {
		var diagrams = new Viewpoint(read(specification));
		var model = model(folder);
		return diagrams.scene(view, diagrams.subjects(view, model.model().contents()).get(0), layers, new Places(model.folder()),
				Locale.CHINESE);
	}

	static Grid grid(String view) throws IOException {
		var diagrams = new Viewpoint(read(SPECIFICATION));
		return diagrams.grid(view, diagrams.subjects(view, model(TESTDATA.resolve("plan")).model().contents()).get(0), Locale.ENGLISH);
	}
}
