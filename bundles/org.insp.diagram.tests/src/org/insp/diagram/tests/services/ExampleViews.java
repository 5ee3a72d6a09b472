/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.services;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.diagram.Diagrams;
import org.insp.diagram.services.RenderContext;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.models.ModelFolder;
import org.insp.dsl.models.ModelLoader;
import org.insp.dsl.models.ModelScope;
import org.insp.model.Language;
import org.insp.model.NamedElement;
import org.insp.model.check.CheckOptions;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.rules.RuleRegistry;
import org.insp.viewpoint.interpretation.RelativeUris;
import org.insp.viewpoint.scene.CrossTable;
import org.insp.viewpoint.scene.Node;
import org.insp.viewpoint.scene.Scene;

/** The content of the shipped views of a model. */
record ExampleViews(ModelScope model) {

	static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();
	static final Path EXAMPLES = BUNDLES.resolve("org.insp.examples/examples");
	private static final Clock NO_CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
	static final Diagrams DIAGRAMS = diagrams();
	private static final ModelLoader LOADER = InspStandaloneSetup.doSetup().getInstance(ModelLoader.class);

	private static Diagrams diagrams() {
		try {
			return Diagrams.shipped();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	static ExampleViews example(String name) throws IOException {
		return new ExampleViews(LOADER.load(ModelFolder.of(EXAMPLES.resolve(name).resolve(ModelFolder.MODEL_FILE))));
	}

	/** A model of one text; what it imports is looked for beside the examples. */
	static ExampleViews text(String text) throws IOException {
		return text(text, EXAMPLES.resolve("text.insp"));
	}

	static ExampleViews text(String text, Path file) throws IOException {
		return new ExampleViews(LOADER.load(text.getBytes(StandardCharsets.UTF_8), file));
	}

	/** Draws the model as it is evaluated without a clock. */
	ExampleViews now() {
		return with(context -> context);
	}

	/** Draws the model as it is evaluated on a date. */
	ExampleViews on(LocalDate date) {
		return with(CheckOptions.of(NO_CLOCK).withReferenceDate(date), context -> context);
	}

	/** Draws the model in a context. */
	ExampleViews with(UnaryOperator<RenderContext> change) {
		return with(CheckOptions.of(NO_CLOCK), change);
	}

	/** Draws the model, evaluated with some options, in a context. */
	ExampleViews with(CheckOptions options, UnaryOperator<RenderContext> change) {
		change.apply(RenderContext.of(new EvaluatedModel(model.model(), RuleRegistry.CHECKER, options))).attach();
		return this;
	}

	/** The first element of a name. */
	<T extends NamedElement> T element(Class<T> type, String name) {
		return model.model().visible(type).filter(e -> name.equals(e.getName())).findFirst().orElseThrow();
	}

	List<EObject> subjects(String view) {
		return DIAGRAMS.subjects(view, model.model());
	}

	/** A view of the first element that it can be of, with the layers that are on anyway and others. */
	Scene scene(String view, String... more) {
		return scene(view, subjects(view).get(0), more);
	}

	Scene scene(String view, EObject subject, String... more) {
		var layers = new HashSet<>(DIAGRAMS.defaultLayers(view));
		layers.addAll(Set.of(more));
		return DIAGRAMS.scene(view, subject, layers, new RelativeUris(model.folder()), Language.EN);
	}

	CrossTable matrix() {
		return DIAGRAMS.crossTable("matrix", subjects("matrix").get(0), Language.EN);
	}

	/** All nodes of a scene, those within others and on their edges included. */
	static Stream<Node> nodes(Scene scene) {
		return scene.nodes().stream().flatMap(ExampleViews::parts);
	}

	/** The nodes of a mapping. */
	static List<Node> nodes(Scene scene, String mapping) {
		return nodes(scene).filter(n -> n.mapping().equals(mapping)).toList();
	}

	static Stream<Node> parts(Node node) {
		return Stream.concat(Stream.of(node),
				Stream.concat(node.children().stream(), node.borders().stream()).flatMap(ExampleViews::parts));
	}

	/** The labels of the nodes of a mapping. */
	static List<String> labels(Scene scene, String mapping) {
		return nodes(scene, mapping).stream().map(Node::label).toList();
	}

	/** The edges of a mapping, as the names of what they join. */
	static List<String> edges(Scene scene, String mapping) {
		return scene.edges().stream().filter(e -> e.mapping().equals(mapping))
				.map(e -> name(scene, e.source()) + " -> " + name(scene, e.target())).sorted().toList();
	}

	private static String name(Scene scene, String id) {
		var element = nodes(scene).filter(n -> n.id().equals(id)).findFirst().orElseThrow().element();
		return element instanceof NamedElement named ? named.getName() : element.eClass().getName();
	}
}
