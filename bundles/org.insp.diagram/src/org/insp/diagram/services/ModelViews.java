/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.insp.model.InspFile;
import org.insp.model.InspModel;
import org.insp.model.check.ModelResource;

/** The models of a resource set as the views see them, each looked through once until it changes. It hangs on the resource set. */
final class ModelViews extends AdapterImpl {

	private final Map<EObject, ModelView> byFile = new IdentityHashMap<>();
	private final Map<EObject, ModelView> importers = new IdentityHashMap<>();
	private Optional<Surroundings> surroundings = Optional.empty();

	static ModelViews at(Notifier place) {
		synchronized (place) {
			for (var adapter : place.eAdapters()) {
				if (adapter instanceof ModelViews views) {
					return views;
				}
			}
			var views = new ModelViews();
			place.eAdapters().add(views);
			return views;
		}
	}

	/** The place for the views of an element: its resource set, else its resource, else the outermost element. */
	static Notifier place(EObject root) {
		var resource = root.eResource();
		return resource == null ? root : resource.getResourceSet() == null ? resource : resource.getResourceSet();
	}

	synchronized void surround(Surroundings with) {
		surroundings = Optional.of(with);
		forget();
	}

	private void forget() {
		byFile.values().forEach(ModelView::dispose);
		byFile.clear();
		importers.clear();
	}

	/** The view of the model that a file belongs to; where that is only there to be imported, of the model that imports it. */
	synchronized ModelView of(EObject file) {
		var own = own(file);
		var importer = importers.get(file);
		return importer != null && importer.isCurrent() && !own.isOfInterest() ? importer : own;
	}

	private ModelView own(EObject file) {
		var known = byFile.get(file);
		if (known == null || !known.isCurrent()) {
			if (known != null) {
				known.dispose();
			}
			known = new ModelView(model(file), surroundings.orElseGet(Surroundings::byDefault));
			byFile.put(file, known);
			for (var own : known.model().files()) {
				byFile.put(own, known);
			}
			if (known.isOfInterest()) {
				for (var imported : known.model().imported()) {
					importers.put(imported, known);
				}
			}
		}
		return known;
	}

	private static InspModel model(EObject root) {
		if (root.eResource() instanceof ModelResource part) {
			return part.model();
		}
		var roots = root.eResource() == null ? List.of(root) : root.eResource().getContents();
		return InspModel.of(roots.stream().filter(InspFile.class::isInstance).map(InspFile.class::cast).toList());
	}

	/** When files come or go, other files may see other things. */
	@Override
	public synchronized void notifyChanged(Notification change) {
		boolean resources = change.getNotifier() instanceof ResourceSet
				&& change.getFeatureID(ResourceSet.class) == ResourceSet.RESOURCE_SET__RESOURCES;
		boolean contents = change.getNotifier() instanceof Resource && change.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS;
		if (resources || contents) {
			forget();
		}
	}
}
