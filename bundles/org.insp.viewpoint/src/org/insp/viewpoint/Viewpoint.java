/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.insp.viewpoint.interpretation.CrossTableBuilder;
import org.insp.viewpoint.interpretation.RelativeUris;
import org.insp.viewpoint.interpretation.SceneBuilder;
import org.insp.viewpoint.scene.CrossTable;
import org.insp.viewpoint.scene.Scene;
import org.insp.viewpoint.specification.DiagramDescription;
import org.insp.viewpoint.specification.DisplayName;
import org.insp.viewpoint.specification.LayerDescription;
import org.insp.viewpoint.specification.Specification;
import org.insp.viewpoint.specification.TableDescription;

/**
 * The views that a specification describes, and their contents for an element, before they are laid out. The element is the subject of
 * the view: a diagram of a plan, a table of a committee.
 */
public final class Viewpoint {

	private final Map<String, DiagramDescription> diagrams = new LinkedHashMap<>();
	private final Map<String, TableDescription> tables = new LinkedHashMap<>();

	/** @param specification the description of the views */
	public Viewpoint(Specification specification) {
		specification.diagrams().forEach(d -> diagrams.put(d.name(), d));
		specification.tables().forEach(t -> tables.put(t.name(), t));
	}

	/** The names of the views in the order of the specification: the diagrams, then the tables. */
	public List<String> views() {
		return Stream.concat(diagrams.keySet().stream(), tables.keySet().stream()).toList();
	}

	/** Returns whether a view is a cross table. */
	public boolean isTable(String view) {
		return tables.containsKey(view);
	}

	/** The name of a view for people. */
	public DisplayName label(String view) {
		return isTable(view) ? tables.get(view).label() : diagrams.get(view).label();
	}

	/** The layers of a view, the default one first; a table has none. */
	public List<LayerDescription> layers(String view) {
		return isTable(view) ? List.of() : diagrams.get(view).layers();
	}

	/** The names of the layers of a view that are on by default. */
	public Set<String> defaultLayers(String view) {
		return layers(view).stream().filter(LayerDescription::active).map(LayerDescription::name).collect(Collectors.toUnmodifiableSet());
	}

	/** The class of the subjects of a view. */
	public EClass domain(String view) {
		return isTable(view) ? tables.get(view).domain() : diagrams.get(view).domain();
	}

	/** The possible subjects of a view among some elements. */
	public List<EObject> subjects(String view, Stream<EObject> elements) {
		var precondition = isTable(view) ? tables.get(view).precondition() : diagrams.get(view).precondition();
		return elements.filter(domain(view)::isInstance).filter(e -> precondition.isEmpty() || precondition.get().isTrue(e, Map.of()))
				.toList();
	}

	/**
	 * The contents of a diagram.
	 *
	 * @param view the name of the diagram
	 * @param subject its subject
	 * @param layers the names of the layers that are on
	 * @param places the addresses of elements, of which the identifiers of nodes are made
	 * @param locale the language of the names of its layers; all other labels come from the services
	 */
	public Scene scene(String view, EObject subject, Set<String> layers, RelativeUris places, Locale locale) {
		return new SceneBuilder(diagrams.get(view), subject, layers, places).build(locale);
	}

	/**
	 * The contents of a cross table.
	 *
	 * @param view the name of the table
	 * @param subject its subject
	 * @param locale the language of its labels
	 */
	public CrossTable crossTable(String view, EObject subject, Locale locale) {
		return new CrossTableBuilder(tables.get(view), subject).build(locale);
	}
}
