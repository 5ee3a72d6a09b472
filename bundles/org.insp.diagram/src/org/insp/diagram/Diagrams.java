/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.insp.model.InspModel;
import org.insp.model.InspPackage;
import org.insp.model.Language;
import org.insp.model.text.LanguageLocale;
import org.insp.viewpoint.Viewpoint;
import org.insp.viewpoint.interpretation.RelativeUris;
import org.insp.viewpoint.scene.CrossTable;
import org.insp.viewpoint.scene.Scene;
import org.insp.viewpoint.specification.LayerDescription;
import org.insp.viewpoint.specification.Specification;

/** The views of an inspection or rectification, as our viewpoint specification describes them. */
public final class Diagrams {

	private static final String SHIPPED = "/description/responsibility.odesign";

	private final Viewpoint viewpoint;

	private Diagrams(Viewpoint viewpoint) {
		this.viewpoint = viewpoint;
	}

	/** Reads the shipped specification; that takes time, so keep the result. */
	public static Diagrams shipped() throws IOException {
		return new Diagrams(new Viewpoint(Specification.read(new Specification.Source(Diagrams.class.getResource(SHIPPED),
				List.of(InspPackage.eINSTANCE), Diagrams.class.getClassLoader(), List.of(Locale.CHINESE)))));
	}

	/** The names of the views in the order of the specification. */
	public List<String> views() {
		return viewpoint.views();
	}

	/** Returns whether a view is a cross table. */
	public boolean isTable(String view) {
		return viewpoint.isTable(view);
	}

	/** The name of a view for people. */
	public String title(String view, Language language) {
		return viewpoint.label(view).in(LanguageLocale.of(language));
	}

	/** The layers of a view, the default one first; a table has none. */
	public List<LayerDescription> layers(String view) {
		return viewpoint.layers(view);
	}

	/** The names of the layers of a view that are on by default. */
	public Set<String> defaultLayers(String view) {
		return viewpoint.defaultLayers(view);
	}

	/** The class of the subjects of a view. */
	public EClass domain(String view) {
		return viewpoint.domain(view);
	}

	/** The elements of a model that can be the subject of a view. */
	public List<EObject> subjects(String view, InspModel model) {
		return viewpoint.subjects(view, model.contents());
	}

	/**
	 * The contents of a diagram.
	 *
	 * @param view the name of the diagram
	 * @param subject its subject
	 * @param layers the names of the layers that are on
	 * @param places the addresses of elements
	 * @param language the language of its labels
	 */
	public Scene scene(String view, EObject subject, Set<String> layers, RelativeUris places, Language language) {
		return viewpoint.scene(view, subject, layers, places, LanguageLocale.of(language));
	}

	/** The contents of a cross table. */
	public CrossTable crossTable(String view, EObject subject, Language language) {
		return viewpoint.crossTable(view, subject, LanguageLocale.of(language));
	}
}
