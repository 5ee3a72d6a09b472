/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.tests;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** The services of the workshop's specification; its metamodel has no Java classes. */
public class WorkshopServices {

	/** Returns the machines of a workshop's jobs, as often as they have jobs. */
	public List<EObject> machinesInUse(EObject workshop) {
		return list(workshop, "jobs").stream().flatMap(job -> list(job, "machines").stream()).toList();
	}

	/** Returns the jobs of a workshop that have no machine. */
	public List<EObject> unassignedJobs(EObject workshop) {
		return list(workshop, "jobs").stream().filter(job -> list(job, "machines").isEmpty()).toList();
	}

	/** Returns the jobs of a machine in all workshops. */
	public List<EObject> jobsOf(EObject machine) {
		return machine.eResource().getResourceSet().getResources().stream().flatMap(file -> file.getContents().stream())
				.filter(root -> root.eClass().getName().equals("Workshop")).flatMap(workshop -> list(workshop, "jobs").stream())
				.filter(job -> list(job, "machines").contains(machine)).toList();
	}

	/** Returns whether there is a machine and a workshop. */
	public boolean worksIn(EObject machine, EObject workshop) {
		return workshop != null && machine.eResource() != null;
	}

	/** Returns whether a machine has more than one job. */
	public boolean isOverloaded(EObject machine) {
		return jobsOf(machine).size() > 1;
	}

	/** Returns how many jobs a machine has. */
	public String load(EObject machine) {
		return jobsOf(machine).size() + " jobs";
	}

	/** Returns the label of a job. */
	public String jobLabel(EObject job) {
		return text(job, "name") + '\n' + text(job, "title");
	}

	/** Returns whether a job is done. */
	public boolean isDone(EObject job) {
		return Boolean.TRUE.equals(get(job, "done"));
	}

	/** Returns who works in a hall. */
	public List<EObject> operatorsOf(EObject hall) {
		return list(hall, "operators");
	}

	/** Returns whether two elements are not the same. */
	public boolean differs(EObject job, EObject one, EObject other) {
		return one != other;
	}

	/** Returns the mark of a job in the column of a machine. */
	public String nameFor(EObject job, EObject machine) {
		return text(job, "name") + '/' + text(machine, "name");
	}

	/** Returns the package of a class: for no element of a workshop. */
	public String packageOf(EClass type) {
		return type.getEPackage().getName();
	}

	/** One of two services of a name. */
	public String twice(EObject job) {
		return text(job, "name");
	}

	/** The other one. */
	public String twice(EObject job, EObject other) {
		return text(other, "name");
	}

	private static Object get(EObject element, String feature) {
		return element.eGet(element.eClass().getEStructuralFeature(feature));
	}

	private static String text(EObject element, String feature) {
		return (String) get(element, feature);
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> list(EObject element, String feature) {
		return (List<EObject>) get(element, feature);
	}
}
