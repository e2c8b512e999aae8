/** Who takes part in the onboarding of the journeys, by employee number: people of the demo company. */
export const cast = {
  /** A hiring manager in engineering, who asks. */
  requester: 'ENG-2019-002',
  /** Another lead in engineering, whom the new person will work for. */
  namedManager: 'ENG-2026-007',
  headOfEngineering: 'ENG-2017-001',
  headOfIt: 'IT-2017-001',
  teamLeadsOfIt: ['IT-2019-002', 'IT-2019-011', 'IT-2021-006'],
  securityOfficers: ['IT-2020-004', 'IT-2024-003', 'IT-2025-005'],
  /** Works the identity team's tickets, and is no security officer. */
  agents: {
    hr: 'HR-2024-003',
    legal: 'LEG-2021-006',
    it: 'IT-2026-007',
    facilities: 'FAC-2025-005',
    finance: 'FIN-2018-009',
  },
  /** An employee without any other role, managed by the requester. */
  bystander: 'ENG-2024-003',
} as const;
