/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.insp.diagram.interpret.GridBuilder;
import org.insp.diagram.interpret.Places;
import org.insp.diagram.interpret.SceneBuilder;
import org.insp.diagram.scene.Grid;
import org.insp.diagram.scene.Scene;
import org.insp.diagram.spec.DiagramDescription;
import org.insp.diagram.spec.Label;
import org.insp.diagram.spec.LayerDescription;
import org.insp.diagram.spec.Specification;
import org.insp.diagram.spec.TableDescription;
import org.insp.model.InspModel;
import org.insp.model.Language;

/**
 * Which views there are of a model, and what they show, before it is laid out. Views are made of an element, their subject: a diagram of
 * a plan, a table of a committee.
 */
public final class Diagrams {

	private static final String SHIPPED = "/description/responsibility.odesign";

	private final Map<String, DiagramDescription> diagrams = new LinkedHashMap<>();
	private final Map<String, TableDescription> tables = new LinkedHashMap<>();

	/** The views that a specification describes. */
	public Diagrams(Specification specification) {
		specification.diagrams().forEach(d -> diagrams.put(d.name(), d));
		specification.tables().forEach(t -> tables.put(t.name(), t));
	}

	/** The views that are shipped; reading them takes time, so keep them. */
	public static Diagrams shipped() throws IOException {
		return new Diagrams(Specification.read(Diagrams.class.getResource(SHIPPED), Diagrams.class.getClassLoader()));
	}

	/** The names of the views: the diagrams, then the tables. */
	public List<String> views() {
		return Stream.concat(diagrams.keySet().stream(), tables.keySet().stream()).toList();
	}

	/** Whether a view is a table. */
	public boolean isTable(String view) {
		return tables.containsKey(view);
	}

	/** What people call a view. */
	public Label label(String view) {
		return isTable(view) ? tables.get(view).label() : diagrams.get(view).label();
	}

	/** The layers of a view, the default one first; a table has none. */
	public List<LayerDescription> layers(String view) {
		return isTable(view) ? List.of() : diagrams.get(view).layers();
	}

	/** The layers of a view that are on unless someone says otherwise. */
	public Set<String> standardLayers(String view) {
		return layers(view).stream().filter(LayerDescription::active).map(LayerDescription::name).collect(Collectors.toUnmodifiableSet());
	}

	/** What a view can be of. */
	public EClass domain(String view) {
		return isTable(view) ? tables.get(view).domain() : diagrams.get(view).domain();
	}

	/** The elements of a model that a view can be made of. */
	public List<EObject> subjects(String view, InspModel model) {
		var precondition = isTable(view) ? tables.get(view).precondition() : diagrams.get(view).precondition();
		return model.contents().filter(domain(view)::isInstance)
				.filter(e -> precondition.isEmpty() || precondition.get().holds(e, Map.of()))
				.toList();
	}

	/**
	 * What a diagram shows.
	 *
	 * @param view the diagram
	 * @param subject what it is of
	 * @param layers the names of the layers that are on
	 * @param places where elements are
	 * @param language the language of the names of its layers; everything else is said by the services
	 */
	public Scene scene(String view, EObject subject, Set<String> layers, Places places, Language language) {
		return new SceneBuilder(diagrams.get(view), subject, layers, places).build(language);
	}

	/** What a table shows. */
	public Grid grid(String view, EObject subject, Language language) {
		return new GridBuilder(tables.get(view), subject).build(language);
	}
}
